import { describe, expect, test } from 'vitest';
import { passwordProblem } from './passwordProblem.ts';

const about = ['rosa.delgado@post.example', 'Rosa', 'Delgado', 'Alder Street Physical Therapy'];

describe('passwordProblem', () => {
  test.each([
    ['one letter over and over', 'aaaaaaaaaaaaaaaa'],
    ['one sign over and over', '!!!!!!!!!!!!!!!!'],
    ['nothing but spaces', '                '],
    ['one letter of another alphabet over and over', 'яяяяяяяяяяяяяяяя'],
    ['two letters in turn', 'abababababababab'],
    ['a word three times', 'monkeymonkeymonkey'],
    ['a long word twice', 'dragonflydragonfly'],
    ['the word password', 'passwordpassword'],
    ['the word password, dressed up', 'P@ss-Password-2026!'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['the alphabet backwards', 'zyxwvutsrqponmlk'],
    ['the digits', '1234567890123456'],
    ['the digits backwards', '9876543210987654'],
    ['a row of keys and digits', 'qwertyuiop12345'],
    ['rows of keys', 'qwertyuiopasdfgh'],
    ['columns of keys', '1qaz2wsx3edc4rfv'],
    ['a common word and a year', 'Administrator2026'],
    ['two common words', 'welcome-iloveyou'],
    ['the product and a word', 'cairn-cairn-cairn-2026'],
    ['their own name', 'RosaDelgado12345'],
    ['their own address', 'rosa.delgado@post.example'],
    ['their clinic', 'AlderStreetPhysicalTherapy1'],
  ])('%s is refused: %s', (_name, password) => {
    expect(passwordProblem(password, about)).toMatch(/easy to guess/);
  });

  test.each([
    ['four words', 'plum canoe lantern forty'],
    ['four words without spaces', 'plumcanoelanternforty'],
    ['a sentence', 'My aunt sells 7 umbrellas.'],
    ['letters by chance', 'xK7vR2mQp9LwT4z'],
    ['a word of another alphabet', 'зелёный чайник поёт ночью'],
    ['words of another script', '緑の急須は夜に歌うことがある'],
    ['a common word among others', 'welcome to the plum canoe'],
    ['signs by chance', '%#&(*)!@+=-_{}|'],
    ['their own name among other words', 'rosa paints lantern canoes'],
  ])('%s is accepted: %s', (_name, password) => {
    expect(passwordProblem(password, about)).toBeNull();
  });

  test('short words about a person do not take letters out of everything', () => {
    expect(passwordProblem('plum canoe lantern forty', ['a', 'Li', ''])).toBeNull();
  });
});
