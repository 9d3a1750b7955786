package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserKnowledgeTest {

  private static final String GROUPS = "# form\tenglish\tkind\tcountry\tparent\tfrom\tto\tsource\n";
  private static final String PERSONS = "# form\tenglish\tcountry\tsource\n";
  private static final String OFFICES = "# person\toffice\tof\tfrom\tto\tsource\n";

  @TempDir Path folder;

  @Test
  void addsTheEntriesOfAUser() throws IOException {
    var file =
        write("my-groups.tsv", GROUPS + "حركة الفجر البعيد\tFar Dawn\tparty\tJO\t-\t2020\t-\tme\n");
    var knowledge = Knowledge.standard().with(file);
    assertThat(knowledge.named("حركة الفجر البعيد"))
        .extracting(KnownEntity::id)
        .containsExactly("group:far-dawn");
    assertThat(Knowledge.standard().named("حركة الفجر البعيد")).isEmpty();
  }

  @Test
  void addsAFolderWhoseFilesNameOneAnother() throws IOException {
    write("persons.tsv", PERSONS + "لبيب الزاهري\tLabib al-Zahri\tJO\tme\n");
    write("offices.tsv", OFFICES + "Labib al-Zahri\tmayor\tregion:jo-karak\t2020\t-\tme\n");
    var knowledge = Knowledge.standard().with(folder);
    assertThat(knowledge.officesOf("person:labib-al-zahri")).hasSize(1);
  }

  @Test
  void tellsFileAndLineOfAFault() throws IOException {
    fails(
        "groups.tsv",
        GROUPS + "حزب ما\tSome Party\tparty\tQQ\t-\t-\t-\tme\n",
        "groups.tsv:2: no entry has the id country:QQ");
    fails(
        "groups.tsv",
        GROUPS + "حزب ما\t-\tparty\tJO\t-\t-\t-\tme\n",
        "groups.tsv:2: an entry needs");
    fails(
        "groups.tsv",
        GROUPS + "حزب ما\tSome Party\tparty\tJO\t-\t2020\t2019\tme\n",
        "groups.tsv:2: term: 2020 is after 2019");
    fails(
        "offices.tsv",
        OFFICES + "Nobody Known\tmayor\tcountry:JO\t-\t-\tme\n",
        "offices.tsv:2: no entry has the id person:nobody-known");
    fails(
        "offices.tsv",
        OFFICES + "Abdullah II\tgardener\tcountry:JO\t-\t-\tme\n",
        "offices.tsv:2: no office is called gardener");
    var line = "حزب ما\tSome Party\tparty\tJO\t-\t-\t-\tme\n";
    fails(
        "groups.tsv",
        GROUPS.replace("# form", "## duplicates: allowed\n# form") + line + line,
        "groups.tsv:4: group:some-party stands in the file already");
    fails("things.tsv", GROUPS, "things.tsv:0: the name of a file");
  }

  private void fails(String name, String text, String message) throws IOException {
    var file = write(name, text);
    assertThatThrownBy(() -> Knowledge.standard().with(file))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(message);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
