"""Creating a resource with the settings of an existing one."""
