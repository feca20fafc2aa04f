"""HTTP interface and page of a served fake, below `/_fake/`."""
