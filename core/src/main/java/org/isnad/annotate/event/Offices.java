package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;

/// Tells offices, titles and the names of holders apart that stand side by side.
final class Offices {

  private final Scene scene;
  private final Participants participants;

  Offices(Scene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  /// Where a phrase ends with the name of its holder and his titles.
  int behindHolder(Participant office) {
    var holder = participants.at(behindTitles(office.to()));
    return holder != null && isNamed(office, holder) ? holder.to() : office.to();
  }

  /// The offices behind a named holder are no phrases of their own where another phrase follows:
  /// "the prince N, crown prince, minister of defence, received the president".
  List<List<Participant>> withoutAppositions(List<List<Participant>> found) {
    if (found.size() < 3 || found.getFirst().getLast().kind() != Kind.PERSON) {
      return found;
    }
    var kept = new ArrayList<>(found);
    var holder = found.getFirst().getLast();
    int end = holder.to();
    while (kept.size() > 2 && isOffice(kept.get(1), end)) {
      end = kept.remove(1).getLast().to();
    }
    return kept;
  }

  /// Whether offices begin there, or behind words that hang on the one before.
  private boolean isOffice(List<Participant> phrase, int from) {
    var first = phrase.getFirst();
    return phrase.size() == 1
        && (first.kind() == Kind.OFFICIAL || first.kind() == Kind.PEOPLE)
        && IntStream.range(from, first.from())
            .noneMatch(i -> scene.isComma(i) || scene.time(i) != null || scene.is(i, "in"));
  }

  /// Whether a name behind an office names its holder, right behind it or behind his titles.
  boolean isNamed(Participant office, Participant name) {
    boolean title = office.kind() == Kind.OFFICIAL || isTitles(office.from(), office.to());
    return title
        && name.kind() == Kind.PERSON
        && (name.from() - office.to() <= 1 || isTitles(office.to(), name.from()));
  }

  /// Whether a phrase only says how the holder of an office is to be addressed.
  boolean isTitle(Participant office, Participant phrase) {
    return office.kind() == Kind.OFFICIAL && isTitles(office.to(), phrase.to());
  }

  private boolean isTitles(int from, int to) {
    return IntStream.range(from, to).allMatch(i -> scene.is(i, "title"));
  }

  /// Whether a state right behind a body or office without article says whose that is.
  boolean isGenitive(Participant body, Participant state) {
    boolean owned = body.kind() == Kind.BODY || body.kind() == Kind.OFFICIAL;
    boolean owner = state.kind() == Kind.STATE || state.kind() == Kind.CAPITAL;
    int last = body.to() - 1;
    return owned
        && owner
        && state.from() == body.to()
        && scene.name(last) == null
        && !Clitics.hasArticle(scene.tokens.key(last));
  }

  /// Over titles that nobody's name follows to the phrase that they honour.
  int behindTitles(int i) {
    int at = i;
    while (scene.is(at, "title") && participants.at(at) == null) {
      at++;
    }
    return at;
  }
}
