=== none 80x24 cursor hidden
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos [2 Llaves SSH] 3 Sesiones abiertas  4 Historial
 Etiqueta           Huella↑                                    Último uso
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________

 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-sessions 80x24 cursor hidden
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos  2 Llaves SSH [3 Sesiones abiertas] 4 Historial
 Desde                                    Llave SSH            Desde cuándo↓
 No hay nada aquí.
















________________________________________________________________________________

 Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6Orden  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                        bbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== broken 80x24 cursor 2,77
 [modificado] Alta: Llave SSH de oscar                DEMO  ficha · ana · 06:00
  Usuario        oscar                      Etiqueta [                        ]
* Llave pública [<AIPpC42s1Bxtr2NHMMes2 Tzu+Vv1SkFZxk+1NKbv2faU8 oscar@laptop ]

















________________________________________________________________________________
 ! La llave está partida en varias líneas o incompleta: cópiela de nuevo, en
 una sola línea.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                 dddddddddddddddddddddddd
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== options 80x24 cursor 2,77
 [modificado] Alta: Llave SSH de oscar                DEMO  ficha · ana · 06:00
  Usuario        oscar                      Etiqueta [                        ]
* Llave pública [<AAIPpC42s1Bxtr2NHMMes2Tzu+Vv1SkFZxk+1NKbv2faU8 oscar@laptop ]

















________________________________________________________________________________
 ! Hay algo delante de la llave, quizá opciones. Péguela desde «ssh-ed25519».
 La única línea del archivo que termina en .pub, nunca la llave privada.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                 dddddddddddddddddddddddd
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== added 80x24 cursor hidden
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos [2 Llaves SSH] 3 Sesiones abiertas  4 Historial
 Etiqueta           Huella↑                                    Último uso
►oscar@laptop       SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wN>
















________________________________________________________________________________
 Se guardó: SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wNlhN8FmEGA
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos [2 Llaves SSH] 3 Sesiones abiertas  4 Historial
 Etiqueta           Huella↑                                    Último uso
►os┌─ SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wNlhN8FmEGA ───────────────────┐
   │ Buscar:                                                                │
   │ ►Revocar                                                               │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/1
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== revoke 80x24 cursor 14,41
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos [2 Llaves SSH] 3 Sesiones abiertas  4 Historial
 Etiqueta           Huella↑                                    Último uso
►oscar@laptop       SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wN>




           ┌───────────────────────────────────────────────────────┐
           │ ¿Revocar la llave                                     │
           │ SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wNlhN8FmEGA?   │
           │ Nadie entra ya con ella, y quien entró con ella queda │
           │ fuera.                                                │
           │                                                       │
           │                    [ Sí ] [ No ]                      │
           └───────────────────────────────────────────────────────┘




________________________________________________________________________________
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr





             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb




                                       BBBBBB







 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== revoked 80x24 cursor hidden
 Usuarios › oscar                                     DEMO  ficha · ana · 06:00
  1 Datos [2 Llaves SSH] 3 Sesiones abiertas  4 Historial
 Etiqueta           Huella↑                                    Último uso
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________
 Se revocó: SHA256:xQRRqFqe93/X+Oiuzm4iSWPTF7XZHXT9wNlhN8FmEGA; f muestra lo
 revocado.
1Ayuda  2       3Salir  4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



















 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== somebody-elses 80x24 cursor 2,77
 [modificado] Alta: Llave SSH de tito                 DEMO  ficha · ana · 06:00
  Usuario        tito                       Etiqueta [                        ]
* Llave pública [<AAAAIPpC42s1Bxtr2NHMMes2Tzu+Vv1SkFZxk+1NKbv2faU8 tito@phone ]

















________________________________________________________________________________
 ! Esta llave era de oscar y fue revocada. Una nueva es más segura; si no,
 restaure esa.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                 dddddddddddddddddddddddd
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
