package org.isnad.web;

import org.isnad.http.Parameters;
import org.isnad.http.Request;
import org.isnad.web.view.Frame;
import org.isnad.web.view.Wording;

/// Makes what stands around pages.
final class Frames {

  private final Forms forms = new Forms();
  private final String assets;

  /// @param assets the folder of styles and scripts
  Frames(String assets) {
    this.assets = assets;
  }

  /// The frame of a page whose title has a key.
  Frame of(Request request, String key) {
    var words = new Wording(Tastes.of(request));
    return new Frame(words, request, words.text(key), forms.secret(request), assets);
  }

  /// The frame of a page that has a title of its own.
  Frame titled(Request request, String title) {
    var words = new Wording(Tastes.of(request));
    return new Frame(words, request, title, forms.secret(request), assets);
  }

  /// The fields of a form of ours.
  ///
  /// @throws org.isnad.http.Refusal when it is not ours
  Parameters form(Request request) {
    return forms.of(request);
  }
}
