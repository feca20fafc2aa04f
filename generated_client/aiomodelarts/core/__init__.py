"""The handwritten part of the package: client, credentials, errors, retries, pagination, waiting and logs."""
