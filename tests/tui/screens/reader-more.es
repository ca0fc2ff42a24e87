=== orders 80x24 cursor 4,1
 ODS                                                  DEMO  ficha - ana - 06:00
  1 Clientes  2 Contactos [3 ODS] 4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                                activos - 2 - Fecha v
 Número       Cliente                        Fechav     Estado       Técnico
>1002         Peña y Álvarez SA de CV        21/11/2026 Asignada
 1001         Comercial Los Ñires SpA        21/11/2026 Recibida     tito















                                                                       Fila 1/2
 / buscar - Enter abre - f mostrar solo - : ir a - w Contactos - q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                          bbbbbbb                                              d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== order-new 80x24 cursor 1,26
 ODS > Alta: Orden                                    DEMO  ficha - ana - 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [                                                       v]
  RFC                [              ]    * Estado          [Recibida         v]
  Hora               [06:00]               Técnico         [                 v]
  Prioridad          [Normal           v]  Prometida       [           ]
  Recibida por       [ana              v]  Sucursal        [                 v]
  Número externo     [                  ]  El equipo es    [Del cliente      v]
  Equipo             [                  ]  Número de serie [                  ]
  Falla              [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Trabajo a realizar [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
                     [                                                        ]
  Cancelada porque   [                                                        ]


 Se propone uno; puede darse otro al crear la orden, y ninguno después.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                      bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== order-client 80x24 cursor 5,5
 ODS > Alta: Orden                                    DEMO  ficha - ana - 06:00
  Número             [1003    ]          * Fecha           [21/11/2026 ]
* Cliente            [                                                       v]
  R   Cliente                                                                v]
  H  Buscar:                                                                 v]
  P  >Comercial Los Ñires SpA                                        000001
  R   Distribuidora 01 SA                                            000007  v]
  N   Distribuidora 02 SA                                            000008  v]
  E   Distribuidora 03 SA                                            000009   ]
  F   Distribuidora 04 SA                                            000010   ]
      Distribuidora 05 SA                                            000011   ]
      Distribuidora 06 SA                                            000012   ]
      Distribuidora 07 SA                                            000013   ]
  T   Distribuidora 08 SA                                            000014   ]
      Distribuidora 09 SA                                            000015   ]
      Distribuidora 10 SA                                            000016   ]
      Distribuidora 11 SA                                            000017   ]
      Distribuidora 12 SA                                            000018   ]
      Distribuidora 13 SA                                            000019   ]
  C                                                                           ]


 Lo que escriba reduce - Enter elige - F7: uno nuevo - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7Nuevo  8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== side-by-side 80x24 cursor 3,21
 Clientes > Dos en uno                                DEMO  ficha - ana - 06:00
                       Queda                        Se une a él
                       000001 Comercial Los Ñire>   000008 Distribuidora 02 SA
 Razón social        * Comercial Los Ñires SpA      Distribuidora 02 SA
 País                * Chile                        México
 RUT                 * 76.086.428-5                 (ninguno)
 Teléfono 1          * +56 63 221 2345              (ninguno)
 Correo              * ventas@nires.example         (ninguno)
 Asignado a          * oscar                        (ninguno)









 Pasa al que queda: Contactos 1
 Sus nombres son distintos: Distribuidora 02 SA, Comercial Los Ñires SpA.

                                                                       Fila 1/6
 < > Espacio: cuál valor - Tab: conservar el otro - F2 fusiona - Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd










 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== side-down 80x24 cursor 4,21
 Clientes > Dos en uno                                DEMO  ficha - ana - 06:00
                       Queda                        Se une a él
                       000001 Comercial Los Ñire>   000008 Distribuidora 02 SA
 Razón social        * Comercial Los Ñires SpA      Distribuidora 02 SA
 País                * Chile                        México
 RUT                 * 76.086.428-5                 (ninguno)
 Teléfono 1          * +56 63 221 2345              (ninguno)
 Correo              * ventas@nires.example         (ninguno)
 Asignado a          * oscar                        (ninguno)









 Pasa al que queda: Contactos 1
 Sus nombres son distintos: Distribuidora 02 SA, Comercial Los Ñires SpA.

                                                                       Fila 2/6
 < > Espacio: cuál valor - Tab: conservar el otro - F2 fusiona - Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd










 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== duplicates 80x24 cursor 1,0
 Clientes > Duplicados                                DEMO  ficha - ana - 06:00
   % Registro anterior          Registro posterior         Coincide
 No hay dos registros que parezcan el mismo.



















 Enter compara y fusiona - 1 2 abren una ficha - n no son el mismo - q vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== files 80x24 cursor 2,0
 Archivos                                             DEMO  ficha - ana - 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/1/outbox

 No ha salido ningún archivo.

















 1 2 Tab entrada, salida - q atrás
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-which 80x24 cursor 5,5
 Clientes                                             DEMO  ficha - ana - 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   Importar: boxes/1/inbox
 00  Buscar:
 00  >Otro archivo, por su ruta
 00   Importaciones anteriores, para deshacerlas
>00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00

                                                                      Fila 4/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbbb                                               bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

rrr














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-found 80x24 cursor 3,1
 Importar > Clientes > clientes.tsv                   DEMO  ficha - ana - 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
> Archivo                   clientes.tsv
  Juego de caracteres       UTF-8
  Separador                 tabulador
  Encabezados               fila 2: Código | Razón social | RFC | Correo | Telé>
  Letras, por ejemplo       Comercial Los Ñires SpA
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya está            queda como está
  Otras columnas            se dejan fuera
  Para cada fila            nada
  Asignación guardada antes ninguna
  Guardar asignación como   no se guarda
  Qué lo impide             nada
  1: Exportado el 21/11/2026
  2: Código | Razón social | RFC | Correo | Teléfono | Ciudad | Color
  3: 000001 | Comercial Los Ñires SpA |  | nuevo@nires.example |  | Valdivia | >
  4: A2 | Papelería La Niña SA de CV | EKU9003173C9 | ventas@nina.example | 55 >
  5: A3 |  |  | nadie@nadie.example |  | Puebla |


 Enter cambia - F2 a las columnas - q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb

rrrrrrrrrr











  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-found-down 80x24 cursor 4,1
 Importar > Clientes > clientes.tsv                   DEMO  ficha - ana - 06:00
 [1 El archivo] 2 Columnas  3 Filas
 Enter cambia una línea, F2 sigue.
  Archivo                   clientes.tsv
> Juego de caracteres       UTF-8
  Separador                 tabulador
  Encabezados               fila 2: Código | Razón social | RFC | Correo | Telé>
  Letras, por ejemplo       Comercial Los Ñires SpA
  Se busca por              lo que lo diga: números antes que nombres
  Lo que ya está            queda como está
  Otras columnas            se dejan fuera
  Para cada fila            nada
  Asignación guardada antes ninguna
  Guardar asignación como   no se guarda
  Qué lo impide             nada
  1: Exportado el 21/11/2026
  2: Código | Razón social | RFC | Correo | Teléfono | Ciudad | Color
  3: 000001 | Comercial Los Ñires SpA |  | nuevo@nires.example |  | Valdivia | >
  4: A2 | Papelería La Niña SA de CV | EKU9003173C9 | ventas@nina.example | 55 >
  5: A3 |  |  | nadie@nadie.example |  | Puebla |


 Enter cambia - F2 a las columnas - q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbb


rrrrrrrrrr










  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-columns 80x24 cursor 3,1
 Importar > Clientes > clientes.tsv                   DEMO  ficha - ana - 06:00
  1 El archivo [2 Columnas] 3 Filas
 Enter cambia una línea, F2 sigue.
> Código                    Clave                     000001
  Razón social              Razón social              Comercial Los Ñires SpA
  RFC                       RFC                       EKU9003173C9
  Correo                    Correo                    nuevo@nires.example
  Teléfono                  Teléfono 1                55 5512 9999
  Ciudad                    Domicilios: Ciudad        Valdivia
  Color                     (se deja fuera)           azul












 Enter dice adónde va la columna - F2 la prueba - q volver
1Ayuda  2Seguir 3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
               bbbbbbbbbbbb

rrrrrrrrrr                                            dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                                                      dddddddddddddddddddddddddd
                            ddddddddddddddddddddddddd dddddddddddddddddddddddddd












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-rows 80x24 cursor 4,1
 Importar > Clientes > clientes.tsv                   DEMO  ficha - ana - 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 - ya está 1 - rechazada 2            sin guardar aún - todas las filas
  Línea   Qué será       Nombre                Por qué
>     3   ya está        Comercial Los Ñires > Clave: igual que en 000001 Comer>
      4   nuevo          Papelería La Niña SA>
      5   rechazada      A3                    Falta Razón social.
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>









 Clave: igual que en 000001 Comercial Los Ñires SpA.


                                                                       Fila 1/5
 Enter compara - e edita - f por resultado - * las demás - F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr
 dddddd b
 dddddd b bbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-rows-down 80x24 cursor 5,1
 Importar > Clientes > clientes.tsv                   DEMO  ficha - ana - 06:00
  1 El archivo  2 Columnas [3 Filas]
 nuevo 2 - ya está 1 - rechazada 2            sin guardar aún - todas las filas
  Línea   Qué será       Nombre                Por qué
      3   ya está        Comercial Los Ñires > Clave: igual que en 000001 Comer>
>     4   nuevo          Papelería La Niña SA>
      5   rechazada      A3                    Falta Razón social.
      6   nuevo          Refacciones Núñez     Un correo electrónico lleva @, c>
      7   rechazada      Papelería otra vez    Clave: igual que en A2 Papelería>












                                                                       Fila 2/5
 Enter compara - e edita - f por resultado - * las demás - F2 importa
1Ayuda  2Seguir 3Salir  4Editar 5Releer 6Cambia 7Nuevo  8Dejar  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
                           bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddd b
rrrrrrrrrr
 dddddd b bbbbbbbbbbbbbb
 dddddd b
 dddddd b bbbbbbbbbbbbbb













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== import-compare 80x24 cursor 1,2
   Línea 4: nuevo
                                                  Con esta fila
    Clave                                         A2
    Razón social                                  Papelería La Niña SA de CV
    Tipo                                          Cliente
    País                                          México
    RFC                                           EKU9003173C9
    Tipo de id.                                   RFC
  fiscal
    Tipo de persona                               Persona moral
    Teléfono 1                                    55 5512 9999
    Correo                                        ventas@nina.example
    Días de crédito                               0
    Límite de crédito                             0.00
    Copia de correos                              no
    Alta                                          21/11/2026 06:00
    Domicilios 1                                  Fiscal, Puebla, México

  En el archivo:
  Código              A2
  Razón social        Papelería La Niña SA de CV
  RFC                 EKU9003173C9
  Correo              ventas@nina.example
                                                                             v
---
  bbbbbbbbbbbbbbbb























=== number 80x24 cursor 13,28
 Clientes                                             DEMO  ficha - ana - 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos - 26 - Razón social ^
 Clave    Razón social^                               Tipo       RFC
 000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
>000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribu
 000012   Distribu  ¿Número de orden?
 000013   Distribu  Enter solo muestra todas las órdenes.
 000014   Distribu
 000015   Distribu  Número [                               ]
 000016   Distribu
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente

                                                                      Fila 4/26
 Enter o F2 acepta - Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



rrrrrrrrr


                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== many 80x24 cursor 5,5
 Clientes                                             DEMO  ficha - ana - 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   000009 Distribuidora 03 SA
 00  Buscar:
 00  >Archivar
 00   País                                                            poner
>00   Tipo de persona                                                 poner
 00   Régimen fiscal                                                  poner
 00   Uso de CFDI                                                     poner
 00   Condiciones de pago                                             poner
 00   Lista de precios                                                poner
 00   Estatus                                                         poner
 00   Asignado a                                                      poner
 00   Asignado a                                                  (ninguno)
 00   Copia de correos                                                poner
 00
 00
 00
 00

                                                                      Fila 4/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbb                                            bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                      ddddd
rrr                                                                   ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                  ddddddddd
                                                                      ddddd






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
