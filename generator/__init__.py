"""Development tools that generate the client from `spec/`; not part of the wheel."""
