package org.isnad.lexicon;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Tokens;

/// A class that is dear to ask and asked often at the same token: its latest answers are kept.
public final class RememberingFinder implements Finder {

  private final Finder finder;

  /// The same class with a memory.
  public RememberingFinder(Finder finder) {
    this.finder = finder;
  }

  @Override
  public Optional<Beginnings> beginnings() {
    return finder.beginnings();
  }

  @Override
  public List<Found> at(Tokens tokens, int index, int strip) {
    return tokens.recall(this, index, strip, () -> finder.at(tokens, index, strip));
  }
}
