"""HTTP interface of a served fake, below `/_fake/api/`."""
