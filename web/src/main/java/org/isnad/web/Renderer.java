package org.isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.isnad.http.Response;

/// Fills templates, which were compiled with the build.
final class Renderer {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Renderer.class.getClassLoader(), "org.isnad.web.template");

  /// A page.
  ///
  /// @param template its name
  /// @param view what it shows
  Response page(String template, Object view) {
    var out = new StringOutput(1 << 14);
    engine.render(template + ".jte", view, out);
    return Response.html(Signs.sound(out.toString()));
  }
}
