package org.isnad.room;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and then kept.
public final class Later<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  private Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /// What a supplier will make.
  public static <T> Later<T> of(Supplier<T> maker) {
    return new Later<>(maker);
  }

  @Override
  public synchronized T get() {
    var known = made.orElseGet(maker);
    made = Optional.of(known);
    return known;
  }
}
