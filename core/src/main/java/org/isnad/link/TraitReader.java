package org.isnad.link;

import java.util.Arrays;
import org.isnad.model.AnnotatedArticle;
import org.isnad.reuse.Fingerprinter;
import org.isnad.reuse.ReuseText;
import org.isnad.reuse.Runs;
import org.isnad.story.ProfileReader;
import org.isnad.story.StoryKeys;
import org.isnad.word.WordReader;

/// Reads the traits of articles; an article's words are read once for all of them.
public final class TraitReader {

  private final WordReader words;
  private final ProfileReader profiles;

  /// With a reader of words of its own.
  public TraitReader() {
    this(new WordReader());
  }

  TraitReader(WordReader words) {
    this.words = words;
    this.profiles = new ProfileReader(words);
  }

  /// The traits of an article that has all its layers.
  public Traits read(AnnotatedArticle article) {
    var text = ReuseText.of(article, words);
    var profile = profiles.read(article, text.words());
    return new Traits(
        text,
        Arrays.stream(Fingerprinter.of(text.words())).boxed().toList(),
        Runs.of(text.words()),
        profile,
        Arrays.stream(StoryKeys.of(profile)).boxed().toList());
  }
}
