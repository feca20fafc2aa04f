"""Response decoding: the JSON of a response, or the error that it reports."""
