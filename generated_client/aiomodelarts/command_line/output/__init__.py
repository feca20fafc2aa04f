"""Output of commands: tables for people, and JSON, YAML, CSV and IDs for programs."""
