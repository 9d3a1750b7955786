package org.isnad.room;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map that keeps what was looked at last and forgets the rest; for one thread at a time.
final class Recent<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;
  private static final float LOAD = 0.75f;

  private final int most;

  /// @param most how many it keeps
  Recent(int most) {
    super(most, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
