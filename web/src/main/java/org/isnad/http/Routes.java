package org.isnad.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Which handler answers which path: `/articles/{id}` names a part.
public final class Routes implements Handler {

  private record Route(String method, List<String> parts, Role role, Handler handler) {

    /// Whether it changes what the library holds.
    boolean edits() {
      return !method.equals("GET") && role.includes(Role.EDITOR);
    }

    String operation() {
      return method + " /" + String.join("/", parts);
    }

    /// The variables, when the path fits.
    Optional<Map<String, String>> match(List<String> path) {
      if (path.size() != parts.size()) {
        return Optional.empty();
      }
      var variables = new HashMap<String, String>();
      for (int i = 0; i < parts.size(); i++) {
        var part = parts.get(i);
        if (part.startsWith("{")) {
          variables.put(part.substring(1, part.length() - 1), path.get(i));
        } else if (!part.equals(path.get(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(variables);
    }
  }

  private final List<Route> routes = new ArrayList<>();
  private final Consumer<Edit> audit;

  /// @param audit is told of everything that an editor changed
  public Routes(Consumer<Edit> audit) {
    this.audit = audit;
  }

  /// Answers GET for whoever may read.
  public Routes get(String path, Handler handler) {
    return add("GET", path, Role.READER, handler);
  }

  /// Answers POST for whoever has a role.
  public Routes post(String path, Role role, Handler handler) {
    return add("POST", path, role, handler);
  }

  /// Answers a method for whoever has a role.
  public Routes add(String method, String path, Role role, Handler handler) {
    routes.add(new Route(method, List.of(path.substring(1).split("/", -1)), role, handler));
    return this;
  }

  /// `GET /articles/{id}` and so on.
  public List<String> operations() {
    return routes.stream().map(Route::operation).toList();
  }

  @Override
  public Response handle(Request request) {
    var method = request.method().equals("HEAD") ? "GET" : request.method();
    var allowed = new TreeSet<String>();
    for (var route : routes) {
      var variables = route.match(request.parts());
      if (variables.isPresent() && route.method.equals(method)) {
        return answer(route, request.with(variables.get()));
      }
      variables.ifPresent(found -> allowed.add(route.method));
    }
    if (allowed.isEmpty()) {
      throw Refusal.missing("no-such-page", "there is nothing at " + request.place());
    }
    throw new Refusal(
        405, "method-not-allowed", "only " + String.join(", ", allowed) + " works here");
  }

  private Response answer(Route route, Request request) {
    var role = request.user().role();
    if (!role.includes(route.role)) {
      throw role == Role.NOBODY
          ? Refusal.unknown()
          : new Refusal(403, "not-allowed", "this needs the role " + route.role);
    }
    var response = route.handler.handle(request);
    if (route.edits() && response.status() < 400) {
      audit.accept(Edit.of(request, route.operation()));
    }
    return response;
  }
}
