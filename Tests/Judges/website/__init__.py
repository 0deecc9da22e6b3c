"""Judges of built websites: what people with browsers, keyboards, telephones and screen readers would notice."""
