package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.text.Tokens;

/// The names of outlets, as credit lines write them.
final class Outlets {

  /// What a few words name.
  ///
  /// @param names the outlets, none where the words only say that a text was put together
  /// @param sure whether the words mean nothing else: many outlets are called like ordinary words
  record Known(List<String> names, boolean sure) {}

  private record Outlet(String canonical, boolean common) {}

  private final PhraseMatcher<Outlet> outlets;
  private final FurnitureLexicon furniture;
  private final Stamps stamps;

  Outlets(FurnitureLexicon furniture, Stamps stamps) {
    this.furniture = furniture;
    this.stamps = stamps;
    var builder = new PhraseMatcher.Builder<Outlet>();
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      var outlet = new Outlet(row.get("canonical"), row.get("common").equals("yes"));
      row.list("form").forEach(form -> builder.add(form, outlet));
    }
    outlets = builder.build();
  }

  /// What tokens `[from, to)` name, absent when they say anything else. A paper that is called like
  /// its city is taken for the city.
  Optional<Known> known(Tokens tokens, int from, int to) {
    int start = from < to ? stamps.skipDescriptor(tokens, from) : from;
    if (start >= to || start == from && stamps.isPlace(tokens, from, to)) {
      return Optional.empty();
    }
    var role = furniture.creditRole(tokens, start, to);
    if (role.isPresent()) {
      boolean named = !role.get().equals("desk");
      return Optional.of(
          new Known(
              named ? List.of(tokens.span(start, to, 0).of(tokens.text())) : List.of(), true));
    }
    var names = new ArrayList<String>();
    boolean sure = start > from;
    int i = start;
    while (i < to) {
      int begin = i;
      int end = i;
      Optional<Outlet> longest = Optional.empty();
      for (var found : outlets.at(tokens, begin)) {
        if (found.end() <= to && found.end() > end && (found.letters() == 0 || begin > start)) {
          end = found.end();
          longest = Optional.of(found.value());
        }
      }
      if (longest.isEmpty()) {
        return Optional.empty();
      }
      names.add(longest.get().canonical());
      sure |= !longest.get().common();
      i = end;
    }
    return Optional.of(new Known(names, sure));
  }
}
