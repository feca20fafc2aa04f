"""The handwritten layer: client, credentials, errors, paging, waiting."""
