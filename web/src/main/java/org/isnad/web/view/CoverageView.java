package org.isnad.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Medium;
import org.isnad.model.Report;
import org.isnad.room.Absence;

/// Who carries a story, by families of outlets, and who does not.
///
/// @param families those with most articles first
/// @param missing outlets whose silence is worth a look
/// @param others that are silent too
public record CoverageView(List<Family> families, List<Missing> missing, List<Missing> others) {

  public CoverageView {
    families = List.copyOf(families);
    missing = List.copyOf(missing);
    others = List.copyOf(others);
  }

  /// A family.
  ///
  /// @param name of it
  /// @param outlets that carry the story
  /// @param articles how many
  /// @param share of the largest family's articles, in hundredths
  public record Family(String name, List<String> outlets, String articles, long share) {}

  /// An outlet that does not carry the story.
  ///
  /// @param outlet its name
  /// @param share how much of the other stories it carries, in words
  public record Missing(String outlet, String share) {}

  /// The coverage of a story in a reader's words.
  static CoverageView of(Report report, List<Absence> absences, Wording words) {
    var byFamily = new TreeMap<String, List<Medium>>();
    for (var medium : report.media()) {
      byFamily.computeIfAbsent(medium.family(), f -> new ArrayList<>()).add(medium);
    }
    long most = byFamily.values().stream().mapToLong(CoverageView::articles).max().orElse(1);
    var families =
        byFamily.entrySet().stream()
            .sorted(Comparator.comparingLong(entry -> -articles(entry.getValue())))
            .map(entry -> family(entry, most, words))
            .toList();
    return new CoverageView(
        families,
        absences.stream().filter(Absence::isTelling).map(a -> missing(a, words)).toList(),
        absences.stream().filter(a -> !a.isTelling()).map(a -> missing(a, words)).toList());
  }

  private static long articles(List<Medium> media) {
    return media.stream().mapToLong(medium -> medium.articles().size()).sum();
  }

  private static Family family(Map.Entry<String, List<Medium>> entry, long most, Wording words) {
    long articles = articles(entry.getValue());
    return new Family(
        OutletNames.ofFamily(entry.getKey(), words.taste()),
        entry.getValue().stream()
            .map(Medium::name)
            .filter(name -> !name.equals(entry.getKey()))
            .map(name -> OutletNames.of(name, words.taste()))
            .toList(),
        words.number(articles),
        100 * articles / most);
  }

  private static Missing missing(Absence absence, Wording words) {
    return new Missing(
        OutletNames.of(absence.outlet(), words.taste()),
        words.text(
            "coverage.of", words.number(absence.carried()), words.number(absence.stories())));
  }
}
