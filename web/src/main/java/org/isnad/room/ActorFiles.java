package org.isnad.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownEntity;
import org.isnad.knowledge.OfficeTerm;
import org.isnad.situation.Portrait;
import org.isnad.situation.Portraits;

/// What the newest articles that name an actor tell of it, and what is known of it beforehand.
public final class ActorFiles {

  /// How many articles are read for one actor.
  public static final int MOST = 100;

  /// An actor as the library shows it.
  ///
  /// @param id in addresses
  /// @param articles that name it, and what holds between the newest of them
  /// @param portrait what these tell
  /// @param known its entry in the knowledge base
  /// @param offices that it held, by the knowledge base
  public record ActorFile(
      String id,
      Selection articles,
      Portrait portrait,
      Optional<KnownEntity> known,
      List<OfficeTerm> offices) {

    public ActorFile {
      offices = List.copyOf(offices);
    }
  }

  private final Room room;
  private final ActorIds ids = new ActorIds();

  /// The files of a room.
  public ActorFiles(Room room) {
    this.room = room;
  }

  /// The file of an actor; empty when no article names it.
  ///
  /// @param id as of [ActorIds]
  public Optional<ActorFile> of(String id) {
    var known = ids.entry(id);
    var keys = ids.keys(id);
    var question = Question.everything().only(Map.of("entity", keys));
    var selection = Selection.of(room, question, MOST);
    var portraits = new Portraits(selection.report());
    return known
        .flatMap(entry -> portraits.known(entry.id()))
        .or(() -> portraits.named(keys))
        .map(portraits::of)
        .map(portrait ->
            new ActorFile(
                known.map(KnownEntity::id).orElse(id),
                selection,
                portrait,
                known,
                known.map(e -> Knowledge.standard().officesOf(e.id())).orElse(List.of())));
  }
}
