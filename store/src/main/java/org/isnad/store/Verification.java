package org.isnad.store;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.isnad.codec.CodecException;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.Page;
import org.isnad.store.lucene.Searcher;
import org.isnad.store.sqlite.PageShelf.Kept;
import org.isnad.store.sqlite.Shelf;

/// What a check of a whole library found: every hash, every span, shelf against index, and whether
/// stories, claims and pairs fit together.
///
/// @param pages checked
/// @param articles checked
/// @param awaited articles that are to enter the index yet: adding is under way, or was cut off and
///   is made up for when the library is next opened to write
/// @param faults one line for each thing that is wrong
public record Verification(long pages, long articles, long awaited, List<String> faults) {

  public Verification {
    faults = List.copyOf(faults);
  }

  /// Checks a library.
  ///
  /// @throws LibraryException when it cannot be opened
  public static Verification of(Path folder) {
    if (!Shelf.isIn(folder)) {
      throw new LibraryException(folder + ": there is no library here");
    }
    var faults = new ArrayList<String>();
    long pages = 0;
    long articles = 0;
    long awaited;
    try (var shelf = Shelf.read(folder);
        var searcher = Searcher.open(folder)) {
      var index = new Indexed(searcher, shelf.idsAfter(searcher.batch()));
      var pagesOf = shelf.keptPages();
      faults.addAll(pagesOf.damage());
      var some = pagesOf.pagesAfter(0);
      while (!some.isEmpty()) {
        for (var kept : some) {
          pages++;
          articles += check(kept, shelf, index, faults);
        }
        some = pagesOf.pagesAfter(some.getLast().id());
      }
      if (shelf.articles() != articles) {
        faults.add("%d articles stand on no page".formatted(shelf.articles() - articles));
      }
      awaited = index.awaited().stream().filter(id -> !searcher.has(id)).count();
      if (shelf.articles() != searcher.articles() + awaited) {
        faults.add(
            "the index holds %d articles, the shelf %d; `isnad add` mends it"
                .formatted(searcher.articles(), shelf.articles()));
      }
      LinkVerification.of(folder, shelf, faults);
    }
    return new Verification(pages, articles, awaited, faults);
  }

  /// The index, and the articles that it need not hold yet.
  private record Indexed(Searcher searcher, Set<String> awaited) {

    boolean lacks(String id) {
      return !awaited.contains(id) && !searcher.has(id);
    }
  }

  private static int check(Kept kept, Shelf shelf, Indexed index, List<String> faults) {
    var where = "page " + kept.id() + " " + kept.uri() + ": ";
    try {
      if (!sha256(kept.plain()).equals(kept.sha256())) {
        faults.add(where + "the bytes do not have the hash " + kept.sha256());
      }
      var page = kept.decoded();
      if (!page.uri().equals(kept.uri()) || !page.sha256().equals(kept.sha256())) {
        faults.add(where + "the page is not the one that the bytes were read as");
      }
      var articles = shelf.keptPages().articlesOf(kept.id(), page);
      for (var article : articles) {
        check(article, page, index, where, faults);
      }
      return articles.size();
    } catch (CodecException e) {
      faults.add(where + e.getMessage());
      return 0;
    }
  }

  private static void check(
      AnnotatedArticle article, Page page, Indexed index, String where, List<String> faults) {
    var id = article.article().id();
    if (index.lacks(id)) {
      faults.add(where + "article " + id + " is not in the index; `isnad add` mends it");
    }
    for (var layer : Layer.ALL) {
      for (var annotation : article.layerOrNone(layer)) {
        if (annotation.span().end() > page.text().length()) {
          faults.add(where + "article " + id + ": " + layer.name() + " outside the text");
        }
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
