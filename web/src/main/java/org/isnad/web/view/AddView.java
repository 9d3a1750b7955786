package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Failure;
import org.isnad.room.Additions.State;

/// Adding a page.
///
/// @param frame around the page
/// @param far how far what was sent is; empty before anything is
public record AddView(Frame frame, Optional<Far> far) {

  /// How far one is.
  ///
  /// @param id of the addition
  /// @param name under which it is added
  /// @param bytes how many there are
  /// @param read how many of them were read
  /// @param over whether it is over
  /// @param told what came of it, or how far it is, in the reader's words
  /// @param faults what could not be used
  public record Far(
      String id,
      String name,
      long bytes,
      long read,
      boolean over,
      String told,
      List<String> faults) {

    /// How far one is in a reader's words.
    public static Far of(State state, Wording words) {
      var far = state.progress();
      var pages = words.count("pages", far.pages());
      var articles = words.count("articles", far.articles());
      var known = words.count("pages", far.known());
      var key = state.done().isPresent() ? "add.done" : "add.far";
      return new Far(
          state.id(),
          state.name(),
          state.bytes(),
          far.bytes(),
          state.isOver(),
          state.fault().isPresent() ? "" : words.text(key, pages, articles, known),
          state
              .fault()
              .map(List::of)
              .orElseGet(() ->
                  state.done().stream()
                      .flatMap(done -> done.failures().stream())
                      .map(Failure::message)
                      .toList()));
    }

    /// Where a browser hears how far it is.
    public String events() {
      return "/api/v1/adding/" + id + "/events";
    }
  }
}
