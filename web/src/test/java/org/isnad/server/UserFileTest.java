package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.isnad.http.Role;
import org.isnad.http.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom the file of users lets in.
class UserFileTest {

  @TempDir private Path folder = Path.of("");

  private UserFile file() {
    return new UserFile(folder.resolve("users.tsv"));
  }

  @Test
  void aPasswordFitsAndAnotherDoesNot() {
    file().password("Salma", Role.ADMIN, "عبّارة الفجر");
    var users = Users.read(file().file());
    assertThat(users.of("Salma", "عبّارة الفجر")).contains(new User("Salma", Role.ADMIN));
    assertThat(users.of("Salma", "عبّارة الفجر ")).isEmpty();
    assertThat(users.of("Nobody", "")).isEmpty();
  }

  @Test
  void neitherPasswordNorTokenIsKept() throws IOException {
    file().password("Salma", Role.READER, "a ferry at dawn");
    var token = file().token("robot", Role.READER);
    assertThat(Files.readString(file().file())).doesNotContain("ferry", token);
  }

  @Test
  void aNewPasswordTakesThePlaceOfTheOld() {
    file().password("Salma", Role.READER, "a ferry at dawn");
    var token = file().token("Salma", Role.READER);
    file().password("Salma", Role.ADMIN, "a ferry at dusk");
    var users = Users.read(file().file());
    assertThat(users.of("Salma", "a ferry at dawn")).isEmpty();
    assertThat(users.of("Salma", "a ferry at dusk")).isPresent();
    assertThat(users.of(token)).contains(new User("Salma", Role.ADMIN));
  }

  @Test
  void onlyItsOwnerReadsIt() throws IOException {
    file().token("robot", Role.READER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aShortPasswordAndANameOfTheServersOwnWillNotDo() {
    assertThatThrownBy(() -> file().password("Salma", Role.READER, "short"))
        .hasMessageContaining("at least 10");
    assertThatThrownBy(() -> file().token("local", Role.READER))
        .isInstanceOf(ServerException.class);
    assertThatThrownBy(() -> file().token("a\tb", Role.READER)).isInstanceOf(ServerException.class);
  }

  @Test
  void nobodyHasTwoRoles() throws IOException {
    var digest = Users.digest("x");
    Files.writeString(
        file().file(), "Salma\treader\t" + digest + "\nSalma\tadmin\t" + digest + "\n");
    assertThatThrownBy(() -> Users.read(file().file())).hasMessageContaining("users.tsv:2: Salma");
  }
}
