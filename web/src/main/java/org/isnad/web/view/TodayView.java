package org.isnad.web.view;

import java.util.List;

/// What is new.
///
/// @param frame around the page
/// @param newest articles, newest first
public record TodayView(Frame frame, List<Headline> newest) {}
