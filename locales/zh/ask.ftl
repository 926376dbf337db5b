# Ask your government to join: the model letter and the model motion.
