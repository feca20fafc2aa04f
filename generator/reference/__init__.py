"""Write the reference pages of the documentation site from the spec and the generated code."""
