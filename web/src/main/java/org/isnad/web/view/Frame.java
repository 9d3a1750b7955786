package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.http.Request;
import org.isnad.http.Role;
import org.isnad.http.User;

/// What stands around every page.
///
/// @param words in the reader's language
/// @param request what was asked for
/// @param title of the page
/// @param form the secret that forms give back, so that no other site's form works here
/// @param assets the folder of styles and scripts, named by their content
public record Frame(Wording words, Request request, String title, String form, String assets) {

  /// A place of the navigation.
  ///
  /// @param path where it leads
  /// @param key of its name
  public record Place(String path, String key) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("/", "place.today"),
          new Place("/search", "place.search"),
          new Place("/actors", "place.actors"),
          new Place("/situation", "place.situation"),
          new Place("/batch", "place.batch"),
          new Place("/stats", "place.stats"),
          new Place("/explain", "place.explain"),
          new Place("/add", "place.add"));

  /// Where one can go, for this reader.
  public List<Place> places() {
    return isMember()
        ? PLACES.stream().filter(place -> isEditor() || !place.path().equals("/add")).toList()
        : List.of();
  }

  /// Whether the reader may read.
  public boolean isMember() {
    return request.user().role().includes(Role.READER);
  }

  /// Whether the reader has said who it is, and can take that back.
  public boolean isSignedIn() {
    return isMember() && !request.user().equals(User.LOCAL);
  }

  /// Whether the reader may read the audit log.
  public boolean isAdmin() {
    return request.user().role().includes(Role.ADMIN);
  }

  /// Whether the reader may add and correct.
  public boolean isEditor() {
    return request.user().role().includes(Role.EDITOR);
  }

  /// Whether a place is the page's own.
  public boolean isHere(Place place) {
    return request.path().equals(place.path());
  }

  /// What is searched for, on the page that searches.
  public String query() {
    return request.path().equals("/search") ? request.query().first("q", "") : "";
  }

  /// The direction of a field: that of what is typed, before that the page's own.
  public String typing(String typed) {
    return typed.isEmpty() ? taste().direction() : "auto";
  }

  /// How the reader likes pages.
  public Taste taste() {
    return words.taste();
  }

  /// Words of a key.
  public String t(String key, Object... values) {
    return words.text(key, values);
  }

  /// A number.
  public String n(long number) {
    return words.number(number);
  }

  /// A link to this very page with one parameter set.
  public String here(String name, String value) {
    var kept = request.method().equals("GET") ? request.query() : Parameters.NONE;
    return request.path() + "?" + kept.with(name, List.of(value)).encoded();
  }

  /// A link to the part of a list before the one that begins behind `from` others.
  ///
  /// @param size how many a part has
  public Optional<String> before(int from, int size) {
    return from == 0
        ? Optional.empty()
        : Optional.of(here("from", String.valueOf(Math.max(0, from - size))));
  }

  /// A link to the part of a list that begins behind `next` others, where there are more.
  ///
  /// @param total how many there are
  public Optional<String> after(int next, long total) {
    return next >= total ? Optional.empty() : Optional.of(here("from", String.valueOf(next)));
  }

  /// A link to this very page without some parameters.
  public String without(String... names) {
    var kept = request.query();
    for (var name : names) {
      kept = kept.with(name, List.of());
    }
    return request.path() + "?" + kept.encoded();
  }

  /// The address of a style, script or font.
  public String asset(String name) {
    return "/assets/" + assets + "/" + name;
  }
}
