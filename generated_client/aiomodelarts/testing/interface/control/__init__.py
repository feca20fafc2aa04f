"""What the HTTP interface and the page show of a fake, and what they change in it."""
