package org.isnad.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.room.Additions.State;
import org.isnad.room.Room;
import tools.jackson.core.JsonGenerator;

/// Texts on their way into the library, and how far they are: as it is now, or as events.
final class AddingResource {

  /// How many may listen at once; who comes later is told to come again.
  private static final int LISTENERS = 100;

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final String AGAIN = "retry: 3000\n\n";

  private final Room room;
  private final Semaphore listeners = new Semaphore(LISTENERS);

  AddingResource(Room room) {
    this.room = room;
  }

  Response start(Request request) {
    var state = room.additions().start(PageResource.name(request), request.body());
    return Json.response(202, json -> write(json, state))
        .with("Location", Api.ROOT + "/adding/" + state.id());
  }

  Response state(Request request) {
    var state = known(request);
    return Json.response(200, json -> write(json, state));
  }

  private State known(Request request) {
    return room.additions()
        .of(request.variable("id"))
        .orElseThrow(() -> Refusal.missing("no-such-addition", "nothing is added under this id"));
  }

  Response events(Request request) {
    var state = known(request);
    return Response.stream("text/event-stream", out -> tell(state, out))
        .with("Cache-Control", "no-store")
        .with("X-Accel-Buffering", "no");
  }

  private void tell(State first, OutputStream out) throws IOException {
    if (!listeners.tryAcquire()) {
      send(out, AGAIN);
      return;
    }
    try {
      send(out, AGAIN);
      follow(first, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.release();
    }
  }

  /// What holds when there is time to send it is sent; what held between is not made up for.
  private void follow(State first, OutputStream out) throws IOException, InterruptedException {
    long until = System.nanoTime() + LONGEST.toNanos();
    var state = first;
    send(out, event(state));
    while (!state.isOver() && System.nanoTime() < until) {
      Thread.sleep(BETWEEN);
      var next = room.additions().after(state, SILENCE);
      send(out, next.equals(state) ? ": nothing new\n\n" : event(next));
      state = next;
    }
  }

  private static String event(State state) {
    var data = new ByteArrayOutputStream();
    Json.object(data, json -> write(json, state));
    var name = state.isOver() ? "done" : "progress";
    return "event: " + name + "\ndata: " + data.toString(StandardCharsets.UTF_8).strip() + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void write(JsonGenerator json, State state) {
    json.writeStringProperty("id", state.id());
    json.writeStringProperty("name", state.name());
    json.writeBooleanProperty("over", state.isOver());
    json.writeNumberProperty("bytes", state.bytes());
    json.writeNumberProperty("read", state.progress().bytes());
    json.writeNumberProperty("pages", state.progress().pages());
    json.writeNumberProperty("articles", state.progress().articles());
    json.writeNumberProperty("known", state.progress().known());
    Json.text(json, "fault", state.fault());
    state
        .done()
        .ifPresent(done -> {
          json.writeObjectPropertyStart("added");
          PageResource.added(json, done);
          json.writeEndObject();
        });
  }
}
