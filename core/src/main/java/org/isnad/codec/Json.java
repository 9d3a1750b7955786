package org.isnad.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.isnad.model.Origin;
import org.isnad.model.Reason;
import org.isnad.model.Span;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How records become JSON: small records as arrays, what is absent left out; a list that is
/// missing, since it was written before there was one, comes back empty.
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .changeDefaultPropertyInclusion(i -> Value.construct(Include.NON_ABSENT, Include.ALWAYS))
          .withConfigOverride(
              List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(Span.class, o -> o.setFormat(JsonFormat.Value.forShape(Shape.ARRAY)))
          .withConfigOverride(
              Origin.class, o -> o.setFormat(JsonFormat.Value.forShape(Shape.ARRAY)))
          .addModule(new SimpleModule().addDeserializer(Reason.class, new ReasonReader()))
          .build();

  private Json() {}
}
