package org.isnad.web.view;

import org.isnad.room.Later;
import org.isnad.word.Outlets;

/// The names of outlets in a reader's language, whatever an article or a collection calls them.
final class OutletNames {

  private static final Later<Outlets> OUTLETS = Later.of(Outlets::new);

  private OutletNames() {}

  /// The name of an outlet; of one that nobody knows what it is called.
  static String of(String called, Taste taste) {
    var outlets = OUTLETS.get();
    var name = outlets.known(called);
    return (taste.isArabic() ? name : name.flatMap(outlets::english)).orElse(called);
  }
}
