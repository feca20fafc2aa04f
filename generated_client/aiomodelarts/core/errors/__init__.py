"""Exception classes, and the details of a call that are added to them."""
