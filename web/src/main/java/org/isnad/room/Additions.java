package org.isnad.room;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.room.Desk.Added;
import org.isnad.room.Desk.Progress;
import org.isnad.store.LibraryException;

/// Texts that are on their way into a room's library, one after the other, and how far each is.
/// Whoever asks how far is handed what holds at that moment, so nobody who reads slowly holds
/// anything up.
public final class Additions {

  private static final int MOST_WAITING = 32;
  private static final int MOST_KNOWN = 500;
  private static final int BYTES = 16;

  private final Room room;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, State> states = new LinkedHashMap<>();

  Additions(Room room) {
    this.room = room;
  }

  /// How far one is.
  ///
  /// @param id of the addition
  /// @param name under which the text is added
  /// @param bytes how many the text has
  /// @param progress so far
  /// @param done what came of it, at the end
  /// @param fault why nothing came of it, at the end
  public record State(
      String id,
      String name,
      long bytes,
      Progress progress,
      Optional<Added> done,
      Optional<String> fault) {

    /// Whether there is nothing more to wait for.
    public boolean isOver() {
      return done.isPresent() || fault.isPresent();
    }

    private State with(Progress other) {
      return new State(id, name, bytes, other, done, fault);
    }
  }

  /// Begins to add a text.
  ///
  /// @throws Refusal when too many are waiting
  public State start(String name, byte[] text) {
    var state = enter(name, text.length);
    Thread.ofVirtual().start(() -> add(state, text));
    return state;
  }

  private synchronized State enter(String name, long bytes) {
    if (states.values().stream().filter(state -> !state.isOver()).count() >= MOST_WAITING) {
      throw Refusal.tooMany(10);
    }
    if (states.size() >= MOST_KNOWN) {
      states.values().stream()
          .filter(State::isOver)
          .findFirst()
          .ifPresent(oldest -> states.remove(oldest.id));
    }
    var id = new byte[BYTES];
    random.nextBytes(id);
    var state =
        new State(
            HexFormat.of().formatHex(id),
            name,
            bytes,
            Progress.NONE,
            Optional.empty(),
            Optional.empty());
    states.put(state.id, state);
    return state;
  }

  private void add(State state, byte[] text) {
    try {
      var added = room.add(state.name, text, progress -> put(state.with(progress)));
      var all = new Progress(added.pages(), added.articles(), added.known(), state.bytes);
      put(new State(state.id, state.name, state.bytes, all, Optional.of(added), Optional.empty()));
    } catch (LibraryException e) {
      fail(state, String.valueOf(e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError e) {
      fail(state, "something went wrong on our side");
      throw e;
    }
  }

  private void fail(State state, String fault) {
    put(
        new State(
            state.id,
            state.name,
            state.bytes,
            Progress.NONE,
            Optional.empty(),
            Optional.of(fault)));
  }

  private synchronized void put(State state) {
    states.put(state.id, state);
    notifyAll();
  }

  /// How far the addition of an id is.
  public synchronized Optional<State> of(String id) {
    return Optional.ofNullable(states.get(id));
  }

  /// How far an addition is once that is something else than what is known, or after a while.
  public synchronized State after(State known, Duration most) throws InterruptedException {
    long until = System.nanoTime() + most.toNanos();
    long left = most.toMillis();
    while (left > 0 && states.getOrDefault(known.id, known).equals(known)) {
      wait(left);
      left = (until - System.nanoTime()) / 1_000_000;
    }
    return states.getOrDefault(known.id, known);
  }
}
