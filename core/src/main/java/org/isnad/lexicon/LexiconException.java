package org.isnad.lexicon;

/// A fault in a lexicon or rule file, with file and line.
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
