package org.isnad.web.view;

import java.util.Optional;
import org.isnad.knowledge.MediaFamilies;
import org.isnad.room.Later;
import org.isnad.word.Outlets;

/// The names of outlets and of their holdings in a reader's language, whatever an article or a
/// collection calls them.
final class OutletNames {

  private static final Later<Outlets> OUTLETS = Later.of(Outlets::new);
  private static final Later<MediaFamilies> FAMILIES = Later.of(MediaFamilies::new);
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private OutletNames() {}

  /// The name of an outlet; of one that nobody knows what it is called.
  static String of(String called, Taste taste) {
    var outlets = OUTLETS.get();
    var name = outlets.known(called);
    return (taste.isArabic() ? name : name.flatMap(outlets::english)).orElse(called);
  }

  /// The same for what may also be a name that articles write, which stays as it is.
  static String ofCode(String value, Taste taste) {
    return value.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) ? of(value, taste) : value;
  }

  /// The name of a holding, or of the outlet that stands alone.
  static String ofFamily(String family, Taste taste) {
    var arabic = taste.isArabic() ? FAMILIES.get().arabic(family) : Optional.<String>empty();
    return arabic.orElseGet(() -> of(family, taste));
  }
}
