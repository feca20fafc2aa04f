"""Development-time tools that turn `spec/` into the client; not part of the wheel."""
