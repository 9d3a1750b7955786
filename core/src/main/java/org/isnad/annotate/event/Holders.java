package org.isnad.annotate.event;

import org.isnad.annotate.event.Participant.Kind;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds the names of those who hold an office: right behind it, behind titles, and behind what the
/// office is over. An office with its holder's name is one participant, known by the name.
final class Holders {

  private static final int LONGEST = 14;

  private final Scene scene;

  Holders(Scene scene) {
    this.scene = scene;
  }

  /// A title or office with the name behind it, else as it is.
  Participant withName(Participant office, Participants participants) {
    var title = withSeat(office, participants);
    boolean titled = title.kind() == Kind.OFFICIAL || title.kind() == Kind.PEOPLE || isRank(title);
    if (!titled || title.from() >= scene.tokens.size() || scene.name(title.from()) != null) {
      return title;
    }
    int at = title.kind() == Kind.PEOPLE ? title.to() : behindTitles(title.to());
    var next = person(at);
    if (next != null) {
      return named(title, next);
    }
    return title.kind() == Kind.OFFICIAL ? withFarName(title, participants) : title;
  }

  private Participant named(Participant title, Name name) {
    int to = scene.tokens.indexAt(name.span().end());
    return new Participant(title.from(), to, name.span(), Kind.PERSON, title.agreement());
  }

  /// The name of a person that begins at a token, nothing written onto it; null when none does.
  private @Nullable Name person(int i) {
    var name = scene.name(i);
    if (name == null || name.type() != NameType.PER) {
      return null;
    }
    return name.span().start() == scene.tokens.get(i).span().start() ? name : null;
  }

  private int behindTitles(int i) {
    int at = i;
    while (scene.is(at, "title") && scene.name(at) == null) {
      at++;
    }
    return at;
  }

  /// An office with what it is over and perhaps another office of the same person, up to his name:
  /// "the deputy minister for mosques, Dr N", "the counsellor at the court, overseer of the centre,
  /// N".
  private Participant withFarName(Participant office, Participants participants) {
    int end = office.to() + LONGEST;
    boolean over = false;
    for (int j = office.to(); j < end && isInside(j); j++) {
      var name = over ? person(behindTitles(j)) : null;
      if (name != null) {
        return named(office, name);
      }
      int next = behindOver(j, participants);
      if (next == j && isHeir(office, j)) {
        var heir = participants.at(j);
        return heir != null && heir.kind() == Kind.PERSON ? holding(office, heir) : office;
      }
      boolean goesOn = isDefinite(j) && (over || participants.at(j) == null);
      if (next == j && !goesOn && !(over && scene.is(j, "overseer"))) {
        return office;
      }
      over |= next > j;
      j = Math.max(next - 1, j);
    }
    return office;
  }

  private static Participant holding(Participant office, Participant person) {
    return new Participant(
        office.from(), person.to(), person.span(), Kind.PERSON, office.agreement());
  }

  /// Whether a minister's office stands right behind that of an heir to a throne, who holds both.
  private boolean isHeir(Participant office, int j) {
    return j == office.to() && scene.is(j - 1, "heir") && scene.is(j, "minister");
  }

  private boolean isInside(int j) {
    return scene.isWord(j) && scene.time(j) == null && !scene.begins(j);
  }

  /// Whether a word with the article stands there, perhaps joined by "and", that is no phrase of
  /// people.
  private boolean isDefinite(int j) {
    var key = scene.tokens.key(j);
    boolean joined = Clitics.isConjunction(key.charAt(0)) && Clitics.hasArticle(key.substring(1));
    return scene.name(j) == null && (joined || Clitics.hasArticle(key));
  }

  /// Where what an office is over ends that begins at a token: behind lam, or behind a preposition
  /// with a body; the token itself where none begins.
  private int behindOver(int j, Participants participants) {
    if (scene.is(j, "over")) {
      var there = participants.at(j + 1);
      boolean court = there == null && scene.is(j + 1, "court-of-king");
      boolean state = scene.is(j, "accredited");
      if (there != null && (isBody(there) || state && !there.isHuman())) {
        return there.to();
      }
      return court ? j + 2 : j;
    }
    char first = scene.tokens.key(j).charAt(0);
    var there = participants.at(j);
    if (there != null) {
      return participants.proclitic(j) == Letters.LAM && !there.isHuman() ? there.to() : j;
    }
    if (first == Letters.BEH && scene.is(j, "court-of-king")) {
      return j + 1;
    }
    boolean matter = first == Letters.LAM && scene.name(j) == null && scene.is(j, "affairs");
    return matter ? j + 1 : j;
  }

  /// Whether a phrase names a body, not one that belongs to the office only: "in his office".
  private boolean isBody(Participant phrase) {
    return phrase.kind() == Kind.BODY && !scene.vocabulary.isOwned(scene.tokens.key(phrase.from()));
  }

  /// Whether a word for one member of a force stands there alone.
  private boolean isRank(Participant title) {
    return title.kind() == Kind.FORCE
        && title.to() == title.from() + 1
        && scene.is(title.from(), Kinds.INDIVIDUAL);
  }

  /// An office with a seat in the cabinet right behind it and the name of who holds both: "the
  /// minister of state, member of the cabinet, N".
  private Participant withSeat(Participant office, Participants participants) {
    int seat = office.to();
    boolean second =
        office.kind() == Kind.OFFICIAL
            && scene.is(seat, "member")
            && scene.is(seat + 1, "body")
            && scene.is(seat + 2, "cabinet");
    var holder = second ? participants.at(seat + 3) : null;
    return holder != null && holder.kind() == Kind.PERSON ? holding(office, holder) : office;
  }
}
