package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.ReasonWords;
import org.isnad.model.Reason;
import org.isnad.store.Search.Order;
import org.isnad.store.Search.Request;
import org.isnad.store.lucene.QueryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What finds what, in which spelling, and where the match stands.
class SearchTest {

  @TempDir private static Path folder = Path.of("");

  private static LibraryReader reader;

  @BeforeAll
  static void library() {
    var library = folder.resolve("library");
    try (var writing = Library.open(library, Pages::complete)) {
      writing.add(
          List.of(
              Pages.of(
                  "a.txt",
                  "وصول السفينة\n2024-03-01\nقال أحمد النجّار إن السـفـينة وصلت إلى مدينة الوادي، وللوزارة رأي آخر.\n"),
              Pages.of(
                  "b.txt",
                  "غرق قارب\n2024-03-09\nأعلنت وزارة النقل أن القارب غرق قرب الميناء الكبير، ونفى حسن الراوي ذلك.\n"),
              Pages.of("c.txt", "سوق الخضار\n2024-04-02\nارتفعت أسعار الخضار في المدينة.\n")),
          Pages.VERSIONS);
    }
    reader = LibraryReader.open(library);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  /// The pages that a query finds, by name, in order of date.
  private static String found(Request request) {
    return String.join(
        " ",
        reader.find(request).hits().stream()
            .map(hit -> reader.article(hit.article()).orElseThrow().article().page().uri())
            .map(uri -> uri.replace(".txt", ""))
            .toList());
  }

  private static String found(String query) {
    return found(new Request(query, false, Map.of(), Map.of(), Order.OLDEST, 0, 10, 0));
  }

  private static String exactly(String query) {
    return found(new Request(query, true, Map.of(), Map.of(), Order.OLDEST, 0, 10, 0));
  }

  private static List<String> matches(String query) {
    var hit = reader.find(Request.of(query)).hits().getFirst();
    var article = reader.article(hit.article()).orElseThrow().article();
    return hit.matches().stream().map(article::text).toList();
  }

  @Test
  void spellingIsNoHindrance() {
    assertThat(found("احمد")).isEqualTo("a");
    assertThat(found("أَحْمَد")).isEqualTo("a");
    assertThat(found("سفينه")).isEqualTo("a");
    assertThat(found("النجار")).isEqualTo("a");
    assertThat(found("قوارب OR قارب")).isEqualTo("b");
    assertThat(found("الوزارة")).isEqualTo("a b");
  }

  @Test
  void matchesStandInTheOriginalCharacters() {
    assertThat(matches("احمد")).containsExactly("أحمد");
    assertThat(matches("سفينة")).contains("السـفـينة");
    assertThat(matches("\"احمد النجار\"")).containsExactly("أحمد النجّار");
  }

  @Test
  void exactMeansAsWritten() {
    assertThat(exactly("احمد")).isEmpty();
    assertThat(exactly("أحمد")).isEqualTo("a");
    assertThat(exactly("قارب")).isEqualTo("b");
  }

  @Test
  void wordsPhrasesAndNearness() {
    assertThat(found("مدينة الخضار")).isEqualTo("c");
    assertThat(found("\"مدينة الوادي\"")).isEqualTo("a");
    assertThat(found("\"الوادي مدينة\"")).isEmpty();
    assertThat(found("\"القارب الميناء\"")).isEmpty();
    assertThat(found("\"القارب الميناء\"~4")).isEqualTo("b");
    assertThat(found("مدينة NOT الوادي")).isEqualTo("c");
    assertThat(found("الميناا~1")).isEqualTo("b");
    assertThat(found("السف*")).isEqualTo("a");
  }

  @Test
  void fieldsAndDates() {
    assertThat(found("date:2024-03")).isEqualTo("a b");
    assertThat(found("date:2024-03-09")).isEqualTo("b");
    assertThat(found("date:[2024-03-05 TO 2024-04-30]")).isEqualTo("b c");
    assertThat(found("speaker:\"وزارة النقل\"")).isEqualTo("b");
    assertThat(found("month:\"2024-04\"")).isEqualTo("c");
  }

  @Test
  void facetsAreCountedChosenAndLeftOut() {
    var all = reader.find(new Request("", false, Map.of(), Map.of(), Order.NEWEST, 0, 10, 5));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.facets().get("month"))
        .containsExactly(new Search.Count("2024-03", 2), new Search.Count("2024-04", 1));
    var march = Map.of("month", List.of("2024-03"));
    assertThat(found(new Request("", false, march, Map.of(), Order.OLDEST, 0, 10, 0)))
        .isEqualTo("a b");
    assertThat(found(new Request("", false, Map.of(), march, Order.OLDEST, 0, 10, 0)))
        .isEqualTo("c");
    assertThat(found(new Request("", false, Map.of(), Map.of(), Order.NEWEST, 1, 1, 0)))
        .isEqualTo("b");
  }

  @Test
  void countingFacetsChangesNeitherWhatIsFoundNorItsOrder() {
    for (var order : Order.values()) {
      var counted = new Request("المدينة", false, Map.of(), Map.of(), order, 0, 10, 5);
      var uncounted = new Request("المدينة", false, Map.of(), Map.of(), order, 0, 10, 0);
      assertThat(reader.find(counted).total()).isEqualTo(2);
      assertThat(reader.find(counted).hits()).isEqualTo(reader.find(uncounted).hits());
    }
  }

  @Test
  void aBadQueryIsExplained() {
    assertThatThrownBy(() -> found("\"unclosed"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("unclosed");
    assertThatThrownBy(() -> found("colour:red")).hasMessageContaining("no field colour");
    assertThatThrownBy(() -> found("date:yesterday")).hasMessageContaining("no date");
  }

  @Test
  void theFaultOfAQueryIsToldToReadersOfAnyLanguage() {
    assertThat(fault("(a AND")).isEqualTo(Reason.of("query.end"));
    assertThat(fault("a~~ b")).isEqualTo(Reason.of("query.rest", "~ b"));
    assertThat(fault("colour:red").arguments()).startsWith("colour");
    assertThat(fault("date:yesterday")).isEqualTo(Reason.of("query.date", "yesterday"));
    for (var language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
      var words = new ReasonWords(language);
      for (var query : List.of("(a", "a~~ b", "colour:red", "date:yesterday")) {
        assertThat(words.line(fault(query))).doesNotContain("Encountered").hasSizeGreaterThan(10);
      }
    }
  }

  private static Reason fault(String query) {
    return catchThrowableOfType(QueryException.class, () -> found(query)).fault();
  }

  @Test
  void findsWhatWasPublishedBetweenTwoDays() {
    var from = Optional.of(LocalDate.of(2024, 3, 9));
    var to = Optional.of(LocalDate.of(2024, 4, 1));
    assertThat(found(new Request("", false, Map.of(), Map.of(), Order.OLDEST, from, to, 0, 10, 0)))
        .isEqualTo("b");
  }
}
