"""Page of a served fake, at `/_fake/`."""
