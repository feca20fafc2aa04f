"""Discovery: credentials found in the environment, in files and on the server."""
