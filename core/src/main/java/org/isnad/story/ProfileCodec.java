package org.isnad.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Profiles as bytes, so that an article can be compared again without being read again.
public final class ProfileCodec {

  private static final long UNDATED = Long.MIN_VALUE;

  private ProfileCodec() {}

  /// The bytes of a profile: the same for the same profile.
  public static byte[] encode(StoryProfile profile) {
    var bytes = new ByteArrayOutputStream(2048);
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(profile.article());
      out.writeLong(profile.published().map(LocalDate::toEpochDay).orElse(UNDATED));
      out.writeUTF(profile.outlet().orElse(""));
      out.writeInt(profile.characters());
      write(profile.text(), out);
      write(profile.lead(), out);
      write(profile.headline(), out);
      write(profile.parts().beginning(), out);
      write(profile.parts().named(), out);
      write(profile.parts().background(), out);
      write(profile.names(), out);
      write(profile.headlineNames(), out);
      write(profile.days(), out);
      write(profile.numbers(), out);
      write(profile.amounts(), out);
      write(profile.blow().places(), out);
      out.writeBoolean(profile.blow().reacts());
      out.writeByte(profile.landmark().kind().ordinal());
      write(profile.landmark().marks(), out);
      out.writeBoolean(profile.opinion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The profile that was encoded.
  public static StoryProfile decode(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var article = in.readUTF();
      long day = in.readLong();
      var outlet = in.readUTF();
      return new StoryProfile(
          article,
          day == UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
          outlet.isEmpty() ? Optional.empty() : Optional.of(outlet),
          in.readInt(),
          terms(in),
          terms(in),
          terms(in),
          new Parts(terms(in), terms(in), terms(in)),
          texts(in),
          texts(in),
          texts(in),
          texts(in),
          texts(in),
          new Blow(texts(in), in.readBoolean()),
          new Landmark(Landmark.Kind.values()[in.readByte()], texts(in)),
          in.readBoolean());
    } catch (IOException e) {
      throw new UncheckedIOException("no profile of an article", e);
    }
  }

  private static void write(Terms terms, DataOutputStream out) throws IOException {
    out.writeShort(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      out.writeLong(terms.stem(i));
      out.writeFloat(terms.weight(i));
    }
  }

  private static Terms terms(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    var stems = new long[size];
    var weights = new float[size];
    for (int i = 0; i < size; i++) {
      stems[i] = in.readLong();
      weights[i] = in.readFloat();
    }
    return new Terms(stems, weights);
  }

  private static void write(Set<String> texts, DataOutputStream out) throws IOException {
    out.writeShort(texts.size());
    for (var text : new TreeSet<>(texts)) {
      out.writeUTF(text);
    }
  }

  private static Set<String> texts(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    var texts = new LinkedHashSet<String>();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
