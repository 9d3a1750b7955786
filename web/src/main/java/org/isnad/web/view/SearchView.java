package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.export.ReasonWords.Part;

/// A search and what it found.
///
/// @param frame around the page
/// @param query as typed
/// @param exact whether spelling counts
/// @param order of the hits
/// @param since first day, ISO; empty for any
/// @param until last day, ISO; empty for any
/// @param total how many articles fit
/// @param hits on this page
/// @param facets that can be chosen from
/// @param chosen what was chosen or left out, each with a link that takes it back
/// @param pages links to other pages of hits
/// @param fault what is wrong with the query, in parts; empty when nothing is
public record SearchView(
    Frame frame,
    String query,
    boolean exact,
    String order,
    String since,
    String until,
    long total,
    List<Hit> hits,
    List<Facet> facets,
    List<Choice> chosen,
    Paging pages,
    List<Part> fault) {

  /// An article that fits.
  ///
  /// @param article in one line
  /// @param title its headline with what fits marked
  /// @param snippet some of its words with what fits marked
  public record Hit(Headline article, List<Piece> title, List<Piece> snippet) {}

  /// What articles can be told apart by.
  ///
  /// @param name of the facet
  /// @param values the commonest, and all that were chosen
  public record Facet(String name, List<Value> values) {}

  /// A value of a facet.
  ///
  /// @param label in the reader's words
  /// @param code as the library has it
  /// @param articles how many have it, among all that fit
  /// @param state whether it was chosen
  /// @param choose a link to choose it, or to take that back
  /// @param leave a link to leave it out, or to take that back
  public record Value(
      String label,
      String code,
      Optional<String> articles,
      State state,
      String choose,
      String leave) {}

  /// What was decided on a value.
  public enum State {
    FREE,
    CHOSEN,
    LEFT_OUT
  }

  /// A value that was decided on.
  ///
  /// @param facet its name
  /// @param label of the value
  /// @param out whether it was left out
  /// @param undo a link that takes it back
  public record Choice(String facet, String label, boolean out, String undo) {}

  /// Which hits are shown, and where the others are.
  ///
  /// @param first number of the first hit shown
  /// @param last number of the last
  /// @param before the page before
  /// @param after the page after
  public record Paging(
      String first, String last, Optional<String> before, Optional<String> after) {}
}
