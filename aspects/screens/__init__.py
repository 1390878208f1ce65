"""The screens of what stories say (Streamlit)."""
