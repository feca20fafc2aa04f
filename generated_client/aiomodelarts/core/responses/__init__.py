"""Responses: from the bytes of a response to its JSON, or to the exception that it stands for."""
