"""What the stories say: the aspects, and what is computed from one or more cases."""
