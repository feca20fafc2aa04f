"""Following the logs and events of running resources, and downloads of complete logs."""
