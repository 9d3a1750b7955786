package org.isnad.neural;

import java.util.Optional;
import org.isnad.model.NameType;

/// What a model says of one word.
///
/// @param place where in a name the word stands
/// @param type what is named; absent outside of names and for types that Isnad has no name for
record Label(Place place, Optional<NameType> type) {

  /// Where in a name a word stands, in the schemes that models are trained with.
  enum Place {
    /// `B-`: first of a name.
    FIRST,
    /// `I-`, and a type without any mark: goes on with a name of its type, else begins one.
    INSIDE,
    /// `E-` or `L-`: last of a name.
    LAST,
    /// `S-` or `U-`: a name of its own.
    ALONE
  }

  /// Whether a name of a type that is open before the word goes on with it.
  boolean continues(NameType open) {
    return (place == Place.INSIDE || place == Place.LAST) && type.filter(open::equals).isPresent();
  }

  /// Whether no name goes on behind the word.
  boolean closes() {
    return place == Place.LAST || place == Place.ALONE;
  }
}
