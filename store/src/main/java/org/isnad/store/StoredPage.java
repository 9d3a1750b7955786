package org.isnad.store;

import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Page;

/// A page as a library keeps it.
///
/// @param page the page
/// @param bytes what it was read from; not to be changed
/// @param articles its articles with their layers
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record StoredPage(Page page, byte[] bytes, List<AnnotatedArticle> articles) {

  public StoredPage {
    articles = List.copyOf(articles);
  }
}
