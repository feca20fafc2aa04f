"""Models: what generated models and enumerations share, and how messages become models and back."""
