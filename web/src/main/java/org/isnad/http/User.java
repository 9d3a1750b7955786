package org.isnad.http;

/// Who asks.
///
/// @param name as the audit log names it
/// @param role what the user may do
public record User(String name, Role role) {}
