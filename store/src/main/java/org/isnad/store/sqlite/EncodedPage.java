package org.isnad.store.sqlite;

import java.util.List;
import java.util.Optional;
import org.isnad.codec.ArticleCodec;
import org.isnad.codec.Packed;
import org.isnad.codec.PageCodec;
import org.isnad.model.Page;
import org.isnad.store.StoredPage;

/// A page as the file of a library holds it.
///
/// @param page what is encoded
/// @param bytes what it was read from, packed
/// @param encoded the page itself
/// @param articles those on it
@SuppressWarnings("ArrayRecordComponent") // written once and dropped
record EncodedPage(Page page, byte[] bytes, byte[] encoded, List<EncodedArticle> articles) {

  EncodedPage {
    articles = List.copyOf(articles);
  }

  /// An article of it.
  ///
  /// @param id its id
  /// @param day of publication, as a number of days since 1970-01-01
  /// @param encoded the article with the layers that are kept
  @SuppressWarnings("ArrayRecordComponent") // written once and dropped
  record EncodedArticle(String id, Optional<Long> day, byte[] encoded) {}

  /// Pages in their order; several are encoded at once.
  static List<EncodedPage> of(List<StoredPage> pages, ArticleCodec codec) {
    return pages.parallelStream().map(page -> of(page, codec)).toList();
  }

  private static EncodedPage of(StoredPage stored, ArticleCodec codec) {
    var articles =
        stored.articles().stream()
            .map(annotated ->
                new EncodedArticle(
                    annotated.article().id(),
                    annotated.article().published().map(day -> day.toEpochDay()),
                    codec.encode(annotated)))
            .toList();
    return new EncodedPage(
        stored.page(), Packed.pack(stored.bytes()), PageCodec.encode(stored.page()), articles);
  }
}
